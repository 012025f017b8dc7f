/** Hash of the corpus that this build ships (hex), the same that corpus.gb18030 carries. */
declare const __CORPUS_HASH__: string
