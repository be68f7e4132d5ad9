/** The words of a verdict and of the change that mends it. `{…}` places are filled. A hub may override any by its key. */
export const PLAN_VERDICTS = {
  PLANNER_FITS: 'It fits',
  PLANNER_FITS_WHY: 'You have time for all {required}, and could lose {weeks} and still finish.',
  PLANNER_FITS_JUST: 'You have time for all {required}.',
  PLANNER_TIGHT: 'It is tight',
  PLANNER_TIGHT_WHY: 'You have time for all {required}, but little to spare if a week goes wrong.',
  PLANNER_DOES_NOT_FIT: 'It does not fit',
  PLANNER_DOES_NOT_FIT_WHY: 'There is no room in your weeks for {shortfall} of {required}.',
  PLANNER_CHANGE_LONGER_TIME: 'Study {minutes} longer each {weekday}.',
  PLANNER_CHANGE_FURTHER_TIME: 'Add {minutes} each {weekday}.',
  PLANNER_CHANGE_USE_HOLIDAYS: 'Study in the school holidays too.',
  PLANNER_CHANGE_LIFT_LIMIT: 'Lift the limit on a week.',
  PLANNER_CHANGE_FEWER_WEEKS_OUT: 'Study in {weeks} of the weeks you left out.',
  PLANNER_CHANGE_LATER_FINISH: 'Finish {months} later, if your provider agrees.',
  PLANNER_CHANGE_NONE: 'No single change is enough. Add a study time, or ask your provider what can move.',
} as const;

export type PlanCopyKey = keyof typeof PLAN_VERDICTS;
