/** The fields of wishes and questions in which our answer stands, in our own sentences. */
export const answerFields: ReadonlySet<string> = new Set(['keyMessage', 'response', 'approach', 'measures', 'benefit']);
