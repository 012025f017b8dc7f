/**
 * Nothing is ours without a place of ours: a text that writes none of these holds no mention. It is all
 * that the scout knows, so this file imports nothing.
 */
export const GATE_PLACES = ['海勃湾', '海勃灣', '乌海', '烏海'] as const
