import type { CommonQuestion, CommonQuestionRecord, SourceRecord } from '../../schema/index.js';
import { earliestReview, findSourceIds, noteSources } from '../../sources.js';
import type { SourceNotes } from '../../sources.js';

/** What people ask who are about to take an NPQ, in order. */
export interface CommonQuestionsSlice {
  readonly questions: readonly Pick<CommonQuestion, 'id' | 'title' | 'text' | 'confidence' | 'sources'>[];
  readonly reviewBy: string;
  readonly sources: SourceNotes;
}

interface Records {
  readonly 'common-questions': CommonQuestionRecord;
  readonly sources: SourceRecord;
}

export const build = ({ 'common-questions': { items }, sources }: Records): CommonQuestionsSlice => ({
  questions: items.map(({ id, title, text, confidence, sources: own }) => ({
    ...{ id, title, text, confidence },
    sources: own,
  })),
  reviewBy: earliestReview(items),
  sources: noteSources(sources, findSourceIds(items)),
});
