// What reads a hub's own dates and programme for a plan. It comes only where a hub states something.
export { ownSessions, ownWork, stateCourse } from '@npq-widgets/data/own-facts';
