import { toDigitForm } from '../../corpus/digit-form'
import { type FoundDay, findDays } from './read-day'

/** What names the day of publication. 日期 and 时间 alone do only where nothing narrows them (截止日期, 活动时间). */
const LABEL =
  /(?:(?:发布|发表|发稿|刊发|刊登|出版|上传|录入|成稿|公开|发文|信息)(?:时间|日期|于)?|published(?: on| at)?|posted(?: on)?|(?<![\u4e00-\u9fff])(?:日\s?期|时\s?间|date))\s?[::]?\s{0,3}[[(【]?\s?$/i
/** Days that are not the page's own. */
const NOT_PUBLISHED =
  /更新|修改|修订|编辑于|截止|截至|有效|到期|失效|施行|生效|成立|注册|出生|版权|©|copyright|备案|icp|updated?|modified|expires?|(?:开标|开始|结束|活动|会议|报名|公示|招聘|考试)(?:时间|日期)/i
/** Who signs an article, and what counts its readers: such a line is a byline. */
const BYLINE =
  /来源|记者|通讯员|作者|编辑|责编|审核|文\/|撰文|摄影|讯|电|浏览|阅读|点击|访问|次数|字号|字体|分享|打印|报道|发布(?!会)|公众号|楼主/
/** The clock of a site's header shows today, whatever the page is. */
const CLOCK = /今天是|今日是|现在是|农历|欢迎您|天气/

/** Bylines stand near the top. */
const TOP_LINES = 15
const LONGEST_BYLINE = 80
const BOTTOM_LINES = 4
const LONGEST_SIGNATURE = 30
/** Besides its day and hour, a byline without a byline's words holds a name at most: 区政府督查室, 中国光伏产业观察网. */
const LONGEST_NAME = 16

/** The day of publication in a page's lines: a labelled one anywhere, else a byline's near the top, else a signature's. */
export function lineDay(lines: readonly string[], today: string): string | null {
  const written = lines
    .map((line) => toDigitForm(line.slice(0, 400)).trim())
    .filter((line) => line !== '')
    .map((line) => ({ line, days: findDays(line, today) }))
  for (const { line, days } of written) {
    const labelled = days.find((day) => isLabelled(line, day))
    if (labelled) return labelled.date
  }
  for (const { line, days } of written.slice(0, TOP_LINES)) {
    const [day] = days
    if (day && isByline(line, day)) return day.date
  }
  const signed = written
    .slice(-BOTTOM_LINES)
    .findLast(({ line, days: [day] }) => day && isSignature(line, day))
  return signed?.days[0]?.date ?? null
}

/** 海勃湾区人民政府 2023年8月4日: a notice is signed at its end, and its line ends with the day. */
function isSignature(line: string, { start, end }: FoundDay): boolean {
  const before = line.slice(0, start)
  return (
    end === line.length &&
    start <= LONGEST_SIGNATURE &&
    !NOT_PUBLISHED.test(before) &&
    !/[，。;]/.test(before)
  )
}

function isLabelled(line: string, { start }: FoundDay): boolean {
  const before = line.slice(Math.max(0, start - 24), start)
  const label = LABEL.exec(before)
  return label !== null && !NOT_PUBLISHED.test(before.slice(Math.max(0, label.index - 4)))
}

function isByline(line: string, { start, end }: FoundDay): boolean {
  if (line.length > LONGEST_BYLINE || CLOCK.test(line)) return false
  const before = line.slice(0, start)
  // 更新时间 spoils the day behind it; what stands behind our day does not spoil it.
  if (NOT_PUBLISHED.test(before)) return false
  const rest = (before + line.slice(end))
    .replace(/\d{1,2}:\d{2}(?::\d{2})?/g, '')
    .replace(/[\s|·・,，()[\]【】>›\-/]/g, '')
  if (/[。!?;]/.test(rest)) return false
  // A day that the line goes on to tell of is a sentence's or a headline's: 2023年8月4日海勃湾区召开.
  const goesOn = start === 0 && /^(?!讯|电|来源|作者|记者|星期|周)[\u4e00-\u9fff]/.test(line.slice(end))
  return !goesOn && (rest.length <= LONGEST_NAME || BYLINE.test(rest))
}
