/** What an export says it is, before its entries. */
export const FORMAT = 'haibowan-target-lens/kept'
/** Grows where an older reader would misread or lose something. */
export const VERSION = 1
