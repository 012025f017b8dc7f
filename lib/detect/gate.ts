/** The district's and the city's shortest names, those of seeds/places.yml: a test holds them to it. */
export const HOME = '海勃湾'
export const CITY = '乌海'

/**
 * Nothing is ours without a place of ours: a text that writes none of these holds no mention. It is all
 * that the scout knows, so this file imports nothing.
 */
export const GATE_PLACES = [HOME, '海勃灣', CITY, '烏海'] as const
