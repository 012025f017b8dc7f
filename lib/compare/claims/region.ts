import { type ClaimText, type PageQuantity, sentenceOf } from './read-text'

/** The region as one who speaks or is spoken of; 自治区级 and 自治区下达 only say who asks, 获自治区表彰 who praises. */
const REGION =
  /(?<![获受]|得到|受到|列入|争取|接受|对接|报送|上报)(?:内蒙古)?自治区(?!级|下达|确定|分解|批复|认定|试点|示范|目标|有关|相关|要求)|内蒙古(?!自治区)|呼和浩特/g
const OURS = /海勃湾|我区|本区/
/** A list of the region's: 自治区重点项目87个. */
const LIST_OF_REGION = /自治区级?(?:[0-9]+个)?(?:重点|重大)项目/
/** How far back the region may have been named: this sentence, or the one before. */
const SENTENCES_BACK = 1

/** 传达自治区会议精神：全区…: 全区 is the whole region where that was named last. */
export function isOfRegion(page: ClaimText, { start, clause }: PageQuantity): boolean {
  const sentence = page.clauses[clause]?.sentence ?? 0
  const first = page.clauses.find((one) => one.sentence >= sentence - SENTENCES_BACK)?.start ?? 0
  const own = sentenceOf(page, clause)
  const all = page.text.slice(own.start, start).lastIndexOf('全区')
  if (all === -1 || OURS.test(page.text.slice(own.start + all, start))) return false
  const before = page.text.slice(first, own.start + all)
  const region = [...before.matchAll(REGION)].at(-1)
  return region !== undefined && !OURS.test(before.slice(region.index))
}

/** Whether a number counts a list that is the region's own, or what is ours of it. */
export function isOfRegionsList(page: ClaimText, { start, clause }: PageQuantity): boolean {
  return LIST_OF_REGION.test(page.text.slice(sentenceOf(page, clause).start, start))
}
