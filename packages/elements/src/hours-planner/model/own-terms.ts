// The holidays of the visitor's own school. It comes where somebody sets them.
export { checkHolidays, holidaysOn, ownTerms } from '@npq-widgets/data/plan';
