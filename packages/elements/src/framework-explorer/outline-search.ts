// A module of its own, so that a page downloads the search when someone is about to use it.
export { findStatements } from '@npq-widgets/data/framework';
