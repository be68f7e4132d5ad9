import type { Ui } from '../../../core/view.js';
import type { FinderAction } from '../../model/state.js';
import type { ListKey } from './list-messages.js';

/** What the finder says of lead providers before a course is chosen; the rest comes with the list. */
export const PROVIDERS_MESSAGES = {
  FINDER_PROVIDERS: 'Who you would study with',
  FINDER_PROVIDERS_INTRO: 'Choose an NPQ to see who runs it. You can choose any of them, wherever you work.',
} as const;

export type ProvidersKey = keyof typeof PROVIDERS_MESSAGES;

/** What the parts of the list may use of the finder. */
export type ProvidersUi = Ui<FinderAction, ProvidersKey | ListKey>;
