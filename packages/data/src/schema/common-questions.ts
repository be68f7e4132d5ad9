import type * as z from 'zod/mini';
import { itemOf, recordOf, text } from './record.js';

/** What people ask who are about to take an NPQ, with an answer from sources. */
export const commonQuestion = itemOf({ title: text, text });
export type CommonQuestion = z.output<typeof commonQuestion>;

/** records/common-questions.json */
export const commonQuestionRecord = recordOf('common questions', commonQuestion);
export type CommonQuestionRecord = z.output<typeof commonQuestionRecord>;
