import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuantities } from '../../../lib/corpus/quantity'

/** exact | value or limits | unit, one line a figure. */
function figures(text: string): string[] {
  return parseQuantities(text).map(({ exact, bound, value, minValue, maxValue, unitText }) => {
    const amount = bound === 'range' ? `${minValue}..${maxValue}` : (value ?? minValue ?? maxValue)
    return `${exact} | ${bound} ${amount} ${unitText}`
  })
}

describe('numbers and units', () => {
  test.each([
    ['完成固定资产投资五十二点四亿元。', '五十二点四亿元 | exact 5240000000 元'],
    ['全年清运垃圾1,234,567吨。', '1,234,567吨 | exact 1234567 吨'],
    ['种植葡萄1 280亩', '1 280亩 | exact 1280 亩'],
    ['总投资3亿5千万元', '3亿5千万元 | exact 350000000 元'],
    ['投资6.57亿元实施', '6.57亿元 | exact 657000000 元'],
    ['补贴300万元', '300万元 | exact 3000000 元'],
    ['进口120万美元', '120万美元 | exact 1200000 美元'],
    ['宝杰4万吨负极材料', '4万吨 | exact 40000 吨'],
    ['完成20\n2公顷治理', '20\n2公顷 | exact 202 公顷'],
    ['装机120万千瓦', '120万千瓦 | exact 1200000 千瓦'],
    ['装机2.6GW', '2.6GW | exact 2600000 千瓦'],
    ['装机500兆瓦', '500兆瓦 | exact 500000 千瓦'],
    ['功率三千瓦', '三千瓦 | exact 3 千瓦'],
    ['发电21亿千瓦时', '21亿千瓦时 | exact 2100000000 千瓦时'],
    ['储能10GWh', '10GWh | exact 10000000 千瓦时'],
    ['游客二百三十万六千人次', '二百三十万六千人次 | exact 2306000 人次'],
    ['改造６０９３户', '６０９３户 | exact 6093 户'],
    ['改造 48 个老旧小区', '48 个 | exact 48 个'],
    ['推廣1000輛', '1000輛 | exact 1000 辆'],
    ['建成3處', '3處 | exact 3 处'],
    ['产能30万吨/年', '30万吨/年 | exact 300000 吨'],
    ['电价0.35元/千瓦时', '0.35元/千瓦时 | exact 0.35 元/千瓦时'],
    ['出租率96.5％', '96.5％ | exact 96.5 %'],
    ['提高2.3个百分点', '2.3个百分点 | exact 2.3 百分点'],
    ['占百分之三十五', '百分之三十五 | exact 35 %'],
    ['增长一成半', '一成半 | exact 15 %'],
    ['产值翻一番', '翻一番 | exact 100 %'],
    ['产值翻两番', '翻两番 | exact 300 %'],
    ['产值翻了两番', '翻了两番 | exact 300 %'],
    ['占三分之二', '三分之二 | exact 66.67 %'],
    ['完成一半', '一半 | exact 50 %'],
    ['提高2.3百分点', '2.3百分点 | exact 2.3 百分点'],
    ['降水12.5毫米', '12.5毫米 | exact 12.5 毫米'],
    ['是上年的1.5倍', '1.5倍 | exact 1.5 倍'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })
})

describe('bounds', () => {
  test.each([
    ['74亿元以上', '74亿元以上 | atLeast 7400000000 元'],
    ['不少于2000人', '不少于2000人 | atLeast 2000 人'],
    ['不低于 5%', '不低于 5% | atLeast 5 %'],
    ['≥50户', '≥50户 | atLeast 50 户'],
    ['≤3.5%', '≤3.5% | atMost 3.5 %'],
    ['＜3.5%', '＜3.5% | lessThan 3.5 %'],
    ['至少3处', '至少3处 | atLeast 3 处'],
    ['突破1500亿元', '突破1500亿元 | moreThan 150000000000 元'],
    ['超过了3000户', '超过了3000户 | moreThan 3000 户'],
    ['逾百家企业', '逾百家 | moreThan 100 家'],
    ['突破千亿元', '突破千亿元 | moreThan 100000000000 元'],
    ['不超过4.5%', '不超过4.5% | atMost 4.5 %'],
    ['控制在4.5%以内', '4.5%以内 | atMost 4.5 %'],
    ['最高300万元', '最高300万元 | atMost 3000000 元'],
    ['不超3亿元', '不超3亿元 | atMost 300000000 元'],
    ['未满16岁', '未满16岁 | lessThan 16 岁'],
    ['不下百家', '不下百家 | atLeast 100 家'],
    ['七成多', '七成多 | about 70 %'],
    ['不足3亿元', '不足3亿元 | lessThan 300000000 元'],
    ['约为569亿元', '约为569亿元 | about 56900000000 元'],
    ['约569亿元', '约569亿元 | about 56900000000 元'],
    ['大约１２家', '大约１２家 | about 12 家'],
    ['3万人次左右', '3万人次左右 | about 30000 人次'],
    ['近百家企业', '近百家 | about 100 家'],
    ['上千人参加', '上千人 | about 1000 人'],
    ['两千三百余户', '两千三百余户 | about 2300 户'],
    ['五百六十多亿元', '五百六十多亿元 | about 56000000000 元'],
    ['照片80多张', '80多张 | about 80 张'],
    ['数十个项目', '数十个 | about 10 个'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })

  test('are one-sided: only the side that is known has a value', () => {
    expect(parseQuantities('74亿元以上')[0]).toMatchObject({ value: null, minValue: 7.4e9, maxValue: null })
    expect(parseQuantities('不足3亿元')[0]).toMatchObject({ value: null, minValue: null, maxValue: 3e8 })
    expect(parseQuantities('两千三百余户')[0]).toMatchObject({ value: 2300, minValue: 2300, maxValue: null })
    expect(parseQuantities('数十个')[0]).toMatchObject({ value: null, minValue: 10, maxValue: null })
  })

  test.each([
    ['节约3亿元', '3亿元 | exact 300000000 元'],
    ['签约12个', '12个 | exact 12 个'],
    ['最近3个', '3个 | exact 3 个'],
    ['约了3家', '3家 | exact 3 家'],
    ['附近5户', '5户 | exact 5 户'],
    ['低于上年的3.2亿元', '3.2亿元 | exact 320000000 元'],
  ])('%s: a word that ends like a bound is none', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })
})

describe('ranges', () => {
  test.each([
    ['在5亿至8亿元之间', '5亿至8亿元 | range 500000000..800000000 元'],
    ['5至8亿元', '5至8亿元 | range 500000000..800000000 元'],
    ['5—8亿元', '5—8亿元 | range 500000000..800000000 元'],
    ['3至5条', '3至5条 | range 3..5 条'],
    ['3～5家', '3～5家 | range 3..5 家'],
    ['9000至1.2万户', '9000至1.2万户 | range 9000..12000 户'],
    ['40%—50%', '40%—50% | range 40..50 %'],
    ['六七成', '六七成 | range 60..70 %'],
    ['十七八户', '十七八户 | range 17..18 户'],
    ['七八十户', '七八十户 | range 70..80 户'],
    ['两三百万元', '两三百万元 | range 2000000..3000000 元'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected])
  })
})

describe('no quantity', () => {
  test.each([
    '市第一支部纪念馆',
    '一号物流智慧公路港',
    '六五四“小三线”遗址',
    '九小、二中跑道',
    '到二〇二五年',
    '2023年3月至2024年5月',
    '1—8月',
    '8时30分至17时',
    '三年行动',
    '工期18个月',
    '历时三个半月',
    '二期工程',
    '一是抓项目，二是保安全',
    '一层商铺',
    '电话0473-2021234',
    'PM10专项整治',
    'G6高速',
    '“四个意识”“两个维护”',
    '中央八项规定精神',
    '一件事一次办',
    '一个园区，一批企业',
    '千家万户',
    '千万千瓦级大型新能源基地',
    '万达广场',
    '千里山镇',
    '三品一械',
    '“十四五”',
    '第3家',
    '2024元旦',
    '九小时',
  ])('%s', (text) => {
    expect(figures(text)).toEqual([])
  })
})

test('a figure of a list keeps its own bound and unit', () => {
  expect(figures('全力推进总投资568.8亿元的87个重点项目，完成固定资产投资74亿元以上，新建道路2条')).toEqual([
    '568.8亿元 | exact 56880000000 元',
    '87个 | exact 87 个',
    '74亿元以上 | atLeast 7400000000 元',
    '2条 | exact 2 条',
  ])
})

test('money and measures have their codes, counted things have none', () => {
  const codes = parseQuantities('3亿元、4吨、202公顷、6户、5亩').map(({ unitCode }) => unitCode)
  expect(codes).toEqual(['CNY', 'TNE', 'HAR', null, null])
})

test.each([
  ['digits', '7'],
  ['spaced digits', '7 '],
  ['digits on lines of their own', '7\n'],
  ['line breaks', '\n'],
  ['万', '万'],
  ['千', '千'],
  ['numerals', '三'],
  ['grouped digits', ',777'],
  ['decimals', '.7'],
])('a page of 50,000 %s holds no quantity and is read in one go', (_, part) => {
  expect(figures(`7${part.repeat(50_000)}`)).toEqual([])
})

test('property: every figure stands at its offsets, in order, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'0123456789一二三十百千万亿点零两余多约近超至-,. \n个元吨户年月第“”以上突破'),
  })
  fc.assert(
    fc.property(text, (input) => {
      let last = 0
      for (const { start, end, exact } of parseQuantities(input)) {
        expect(input.slice(start, end)).toBe(exact)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    }),
    { numRuns: 2000 },
  )
})
