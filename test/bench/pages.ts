import { type Seeded, seeded } from './seeded'

/** What a page is made of. Sizes in bytes of UTF-8. */
export interface PagePlan {
  bytes: number
  /** Names to mention, or none. */
  names: readonly string[]
  mentions: number
  language: 'zh' | 'en'
}

export const MEGABYTE = 1_000_000
/** Of the mentions so many are written over the edge of an inline element. */
const SPLIT_SHARE = 0.12
const SENTENCES_PER_PARAGRAPH = 4

/** A page of news. The same plan gives the same page. */
export function newsPage({ bytes, names, mentions, language }: PagePlan): string {
  const random = seeded(bytes)
  const sentence = language === 'zh' ? chinese : english
  const every = mentions > 0 ? bytes / mentions : Number.POSITIVE_INFINITY
  const paragraphs: string[] = []
  let written = 0
  let named = 0
  while (written < bytes) {
    let paragraph = ''
    for (let i = 0; i < SENTENCES_PER_PARAGRAPH; i++) {
      const due = named < mentions && (named + 1) * every <= written + Buffer.byteLength(paragraph)
      paragraph += due ? sentence(random, nameIn(random, random.oneOf(names))) : sentence(random, null)
      if (due) named++
    }
    paragraphs.push(`<p>${paragraph}</p>`)
    written += Buffer.byteLength(paragraph)
  }
  return document(language, paragraphs.join('\n'))
}

function document(language: PagePlan['language'], body: string): string {
  const [title, lang] = language === 'zh' ? ['市场与建设', 'zh-CN'] : ['Markets and building', 'en']
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><body><main>${body}</main></body></html>`
}

function nameIn(random: Seeded, name: string): string {
  if (random.below(100) >= SPLIT_SHARE * 100) return name
  const cut = 1 + random.below(name.length - 1)
  return `<b>${name.slice(0, cut)}</b>${name.slice(cut)}`
}

const WHO = [
  '县里',
  '镇上',
  '当地部门',
  '承建单位',
  '几位居民',
  '项目办',
  '施工队',
  '村委会',
  '供热公司',
  '巡查组',
]
const DID = [
  '介绍了',
  '查看了',
  '谈到了',
  '公布了',
  '核对了',
  '讨论了',
  '记录了',
  '安排了',
  '回访了',
  '汇总了',
]
const WHAT = [
  '本月的进度',
  '冬季的用料',
  '道路的改线',
  '管网的走向',
  '第二批设备',
  '下一步的分工',
  '验收的顺序',
  '沿街的树木',
  '排水的办法',
  '灯杆的位置',
]
const WHEN = [
  '上午',
  '傍晚',
  '周二',
  '月底前',
  '雨停以后',
  '开工之前',
  '例会上',
  '两天之后',
  '入冬以来',
  '这个季度',
]

function chinese(random: Seeded, name: string | null): string {
  const subject = name === null ? random.oneOf(WHO) : `${random.oneOf(WHO)}就${name}`
  return `${random.oneOf(WHEN)}，${subject}${random.oneOf(DID)}${random.oneOf(WHAT)}，共${1 + random.below(900)}项。`
}

const SUBJECTS = ['The council', 'A contractor', 'The survey team', 'Two residents', 'The school board']
const VERBS = ['reviewed', 'published', 'discussed', 'counted', 'postponed']
const OBJECTS = ['the drainage plan', 'the winter schedule', 'the second delivery', 'the route of the line']

function english(random: Seeded, name: string | null): string {
  const of = name === null ? '' : ` of ${name}`
  return `${random.oneOf(SUBJECTS)} ${random.oneOf(VERBS)} ${random.oneOf(OBJECTS)}${of} in ${1 + random.below(28)} days. `
}
