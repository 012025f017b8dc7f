import { expect, it } from 'vitest'
import { readStages } from '../../../../lib/compare/stage/read-stages'

const read = (text: string) =>
  readStages(text).map(({ start, end, stage, state }) => `${text.slice(start, end)}: ${stage} ${state}`)

it.each([
  '区长到现场查看新厂房开工建设情况。',
  '区政府召开物流园开工建设推进会。',
  '产业园开工建设问题摆上了桌面。',
  '加工园开工建设面临用地紧张。',
  '污水厂开工建设取决于资金到位。',
  '博物馆开工建设被写入报告。',
  '新厂房开工建设已无障碍。',
  '商业广场建成运营需要两亿元。',
  '会议研究商业广场建成运营。',
  '智慧平台建成方案获得通过。',
  '煤矿停产整顿。',
  '商场暂停营业一天。',
  '体育馆暂停对外开放。',
])('a stage that is only a matter, or a passing stop, says nothing: %s', (text) => {
  expect(read(text)).toEqual([])
})

it.each([
  ['新厂房开工建设。', '开工建设: start reached'],
  ['商业广场已建成运营。', '建成运营: operate reached'],
  ['研究院项目正式开工建设。', '开工建设: start reached'],
  ['商场停业。', '停业: stop paused'],
])('a stage that is told is read: %s', (text, expected) => {
  expect(read(text)).toEqual([expected])
})
