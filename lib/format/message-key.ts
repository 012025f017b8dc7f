/** `not-comparable` is `not_comparable`: a browser's names of messages know no hyphens. */
export type MessageKey<Word extends string> = Word extends `${infer First}-${infer Rest}`
  ? `${First}_${MessageKey<Rest>}`
  : Word

/** The part of a message's key that stands for a word of the model. */
export function messageKey<Word extends string>(word: Word): MessageKey<Word> {
  return word.replaceAll('-', '_') as MessageKey<Word>
}
