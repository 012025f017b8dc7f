import { num } from './part-words'
import {
  day,
  lunar,
  month,
  monthsBack,
  NEXT_YEAR,
  type Phrase,
  phrase,
  plan,
  quarter,
  schoolStart,
  seasonOf,
  sinceNewYear,
  solar,
  stretch,
  THIS_YEAR,
  yearsBack,
} from './phrase-kinds'

const SINCE = '(?:以[来來]|至今)'
const COUNT = '([1-9]\\d?|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])'
const OPEN_QUOTE = '["“「『〝]'
const CLOSE_QUOTE = '["”」』〞]'

/** Time words that are read whole; the first that fits wins. The text is squashed, and in digit form. */
export const PHRASES: Phrase[] = [
  // Up to the page's date
  phrase('截[至止](?:到|至)?(?:目前|当前|现在|发稿|记者发稿|本报发稿)(?:时|前|日)?(?:为止)?', () => ({
    what: 'to-date',
  })),
  phrase('[到至](?:目前|现在|当前)(?:为止)?|迄今(?:为止)?|目前为止', () => ({ what: 'to-date' })),
  phrase(`(?:年初|开年|新年|岁首)(?:${SINCE}|[来來])`, () => sinceNewYear()),
  // 目前共有 counts what is there; 目前已有12个完工 counts what was done.
  phrase(
    '(?:目前|当前|现|如今)(?:总共|一共|共|拥)有|(?<![发出实呈体展表兑])现[有存](?![望关限效所些力意着待款])',
    () => ({
      what: 'stock',
    }),
  ),
  phrase('(?<![截至到])目前|当前|眼下|现阶段|时下|如今', () => ({ what: 'to-date' })),

  // Several years together
  phrase(
    `(?:近|这|过去|最近|连续)?(?<![\\d零一二三四五六七八九十])${COUNT}(?:多|余)?(?:个)?年(?:多|余)?(?:以)?[来來](?![的]?[自到])`,
    ([, count]) => yearsBack(count),
  ),
  phrase(
    `(?<![\\d零一二三四五六七八九十])${COUNT}年间|(?:近|过去|最近)${COUNT}(?:个)?年`,
    ([, among, last]) => yearsBack(among ?? last),
  ),
  phrase('近(?:几|些)?年(?:以)?[来來]?(?![龄轻底末中])|近几年|多年(?:以)?[来來]|历年', () => ({
    what: 'years-back',
    count: null,
  })),
  phrase(`(?:近|过去|最近)?${COUNT}个(?:多)?月(?:以)?[来來]`, ([, count]) => monthsBack(num(count))),
  phrase('半年(?:多)?(?:以)?[来來]', () => monthsBack(6)),
  phrase(`(?:今后|未来|接下来(?:的)?)${COUNT}年`, ([, count]) => ({
    what: 'years-ahead',
    count: num(count),
  })),
  phrase('今明两?年', () => ({ what: 'range', from: THIS_YEAR, first: null, to: NEXT_YEAR, last: null })),
  plan(
    `${OPEN_QUOTE}十([二三四五六])五${CLOSE_QUOTE}(以[来來]|时期以[来來]|期?末|收官|开局|时期|期间)?(?!规划|纲要)`,
  ),
  plan('十([二三四五六])五(时期以[来來]|以[来來]|期?末|收官|开局|时期|期间)'),
  phrase('(?:党的)?十八大以[来來]', () => ({ what: 'since-date', date: '2012-11-08' })),
  phrase('(?:党的)?十九大以[来來]', () => ({ what: 'since-date', date: '2017-10-18' })),
  phrase('(?:党的)?二十大以[来來]', () => ({ what: 'since-date', date: '2022-10-16' })),
  phrase(
    `自?(?:项目|工程|政策|活动)?(?:开工|投产|投运|投用|运营|运行|启用|开业|实施|启动|开展|成立|建成|建区|建市|组建|挂牌|改革开放|建国|新中国成立|行动|计划|战役)${SINCE}`,
    () => ({ what: 'ever' }),
  ),

  // Beside the page's date
  day('(?<![假昨前])今[日天](?!头条)', 0, 0),
  day('昨[日天](?!今)', -1, -1),
  day('前天', -2, -2),
  day('明[日天](?!星)', 1, 1),
  day('(?<![临靠接亲附])近日|(?<![\\d节假生工期即近今昨明])日前|连日来|这几天|最近几天', -14, 0),
  day('近期|最近(?![的]?距离)|不久前', -30, 0),
  phrase('(?:上个?|前一)周(?!年)', () => ({ what: 'week', offset: -1 }), true),
  phrase('本周(?!年)|这周(?!年)', () => ({ what: 'week', offset: 0 }), true),
  phrase('下个?周(?!年)', () => ({ what: 'week', offset: 1 }), true),
  month('(?<!以)上个?月(?!球|台)', -1),
  month('(?<![成])本月|这个月', 0),
  month('(?<!以)下个?月(?!球)', 1),
  quarter('上个?季度', -1),
  quarter('本季度', 0),
  quarter('下个?季度', 1),
  phrase('(去年|上一?年|前年)?同期(?!声)', ([, year]) => ({
    what: 'same-period',
    years: year === undefined ? 0 : year === '前年' ? -2 : -1,
  })),

  // Feasts, seasons, the school's year; solar ones are stretches of the open year.
  solar('国庆(?:黄金周|假期|长假|期间|节)*', [10, 1], [10, 7]),
  solar('元旦(?:假期|小长假|期间|节)*', [1, 1], [1, 3]),
  solar(
    `(?:${OPEN_QUOTE}五一${CLOSE_QUOTE}|五一(?=假期|小长假|期间|劳动节|节|前))(?:国际|劳动节|小长假|假期|期间|节)*|劳动节`,
    [5, 1],
    [5, 5],
  ),
  solar(`${OPEN_QUOTE}六一${CLOSE_QUOTE}|六一(?=儿童节|前|期间)`, [6, 1], [6, 1]),
  solar(`${OPEN_QUOTE}七一${CLOSE_QUOTE}|七一(?=前|期间)|建党节`, [7, 1], [7, 1]),
  solar('清明(?:节|假期|小长假|期间)+', [4, 4], [4, 6]),
  lunar('春节', 7),
  lunar('端午', 3),
  lunar('中秋', 3),
  phrase('(?:新学期|秋季学期|秋季)?开学[之以]?前', (_) => schoolStart()),
  phrase('(?:新学期|秋季学期|秋季开学)(?!开学)', () => stretch([9, 1], [9, 30])),
  phrase('暑(?:假|期)(?:期间|以来)?(?!班|工)', () => stretch([7, 1], [8, 31])),
  phrase('寒假(?:期间)?', () => stretch([1, 10], [2, 28])),
  phrase('入([春夏秋冬])以[来來]', ([, season = '']) =>
    stretch([[3, 6, 9, 11]['春夏秋冬'.indexOf(season)] ?? 1, 1], [12, 31], 'since'),
  ),
  phrase('时间过半', () => stretch([1, 1], [6, 30], 'until')),
  phrase('今春(?![节运联])(?:以来)?', () => seasonOf(3)),
  phrase('今夏(?:以来)?', () => seasonOf(6)),
  phrase('今秋(?:以来)?', () => seasonOf(9)),

  // Last: since when is not said.
  phrase('累[计計积積]', () => ({ what: 'ever' })),
]
