import * as v from 'valibot'
import { checkYaml, parseYaml } from '../../corpus/yaml-file'

const word = v.pipe(v.string(), v.trim(), v.minLength(2, 'expected a name of two characters or more'))
/** 千里山工业园区/千里山工业园: one place, in several forms. */
const forms = v.pipe(
  v.string(),
  v.transform((line) => line.split('/').map((form) => form.trim())),
  v.pipe(v.array(word), v.minLength(1)),
)
const cue = v.pipe(v.string(), v.nonEmpty('expected a word, found an empty string'))

const schema = v.strictObject({
  home: v.pipe(v.array(forms), v.minLength(1, 'expected the district itself')),
  city: v.array(forms),
  landmarks: v.array(forms),
  neutral: v.array(forms),
  rivals: v.array(forms),
  wider: v.array(forms),
  whole: v.array(forms),
  ours: v.array(forms),
  addressBefore: v.array(cue),
  originBefore: v.array(cue),
  originAfter: v.array(cue),
  origins: v.array(cue),
  companionBefore: v.array(cue),
  bidderBefore: v.array(cue),
  comparedBefore: v.array(cue),
  distanceBefore: v.array(cue),
  notShort: v.array(word),
  notFull: v.array(word),
})

/** The places that people wrote down, each as its forms, the first of them its name. */
export type PlacesFile = v.InferOutput<typeof schema>

/** Reads seeds/places.yml. Throws a CompileError with file, line, entry and reason. */
export function parsePlaces(file: string, text: string): PlacesFile {
  const { data, fail } = parseYaml(file, text)
  return checkYaml(schema, data ?? {}, fail)
}
