import { describe, expect, test } from 'vitest'
import { told } from './told'

describe('places in a row', () => {
  test.each([
    ['第一', 'ordinal 第一'],
    ['第一批', 'ordinal 第一批'],
    ['第3批', 'ordinal 第3批'],
    ['第 3 批', 'ordinal 第 3 批'],
    ['第\n四位', 'ordinal 第\n四位'],
    ['第14条第2款', 'ordinal 第14条', 'ordinal 第2款'],
    ['第十四次会议', 'ordinal 第十四次'],
    ['第1至3名', 'ordinal 第1至3名'],
    ['第3—5页', 'ordinal 第3—5页'],
    ['第10万台', 'ordinal 第10万台'],
    ['第一支部', 'ordinal 第一'],
    ['第九小学', 'ordinal 第九'],
    ['第二中学', 'ordinal 第二'],
    ['第三产业', 'ordinal 第三'],
    ['第三方', 'ordinal 第三'],
    ['居全市第2位', 'ordinal 第2位'],
    ['一是抓项目', 'ordinal 一是'],
    ['一是抓项目，二是保安全，三是惠民生', 'ordinal 一是', 'ordinal 二是', 'ordinal 三是'],
    ['其一，其二', 'ordinal 一'],
    ['二期工程', 'ordinal 二期'],
    ['一期投资3亿元', 'ordinal 一期', '3亿元: 300000000 元'],
    ['一、二期', 'ordinal 一、二期'],
    ['一层商铺', 'ordinal 一层'],
    ['二楼大厅', 'ordinal 二楼'],
    ['3楼', 'ordinal 3楼'],
    ['负一层', 'ordinal 负一层'],
    ['三标段', 'ordinal 三标段'],
    ['一标段、二标段', 'ordinal 一标段', 'ordinal 二标段'],
    ['一年级新生', 'ordinal 一年级'],
    ['二级资质', 'ordinal 二级'],
    ['一等奖', 'ordinal 一等'],
    ['（一）加强领导', 'ordinal （一）'],
    ['(二)落实责任', 'ordinal (二)'],
    ['一、总体要求', 'ordinal 一、'],
    ['1.抓好项目', 'ordinal 1.'],
    ['1、抓好项目', 'ordinal 1、'],
    ['①九龙国际', 'ordinal ①'],
    ['3.1 装备制造', 'ordinal 3.1'],
    ['二次产业', 'ordinal 二次产业'],
    ['一产、三产', 'ordinal 一产', 'ordinal 三产'],
  ])('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})
