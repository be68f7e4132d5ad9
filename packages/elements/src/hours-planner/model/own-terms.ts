// The holidays of the visitor's own school, and the terms of a calendar that the page supplies. It comes where there are some.
export { checkHolidays, halvesOf, holidaysOn, ownTerms } from '@npq-widgets/data/plan';
