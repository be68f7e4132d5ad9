/** `1 hour 30 minutes`, `45 minutes`, `2 hours`. */
export function formatMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.round(minutes) / 60), Math.round(minutes) % 60];
  const parts = [
    hours && `${String(hours)} hour${hours === 1 ? '' : 's'}`,
    rest && `${String(rest)} minutes`,
  ];
  return parts.filter(Boolean).join(' ') || 'no time';
}

/** `1½ hours` reads well only in halves; in a table `1 h 30`. */
export function formatMinutesShort(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.round(minutes) / 60), Math.round(minutes) % 60];
  if (!hours && !rest) return '–';
  return [hours && `${String(hours)} h`, rest && `${String(rest)} min`].filter(Boolean).join(' ');
}

/** `1 month`, `3 months`. */
export const formatMonths = (months: number): string => (months === 1 ? '1 month' : `${months} months`);

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Monday is 1. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';
