import { describe, expect, it } from 'vitest'
import { detectLines } from './built-in'

const projectsIn = (headline: string, line: string) => [
  ...new Set(detectLines(headline, line).mentions.map(({ projectId }) => projectId)),
]

describe('what people of the district say', () => {
  it.each([
    ['三千万吨那个园子下月通火车。', 'coal-park'],
    ['十八家并成三家，矿上清静多了。', 'coal-18'],
    ['焦化厂要并成一个三百万吨的大厂。', 'coking-300'],
    ['矿上如今错峰放炮，水雾压尘。', 'blasting'],
    ['我们这儿四家上超低，三家完了。', 'ulow-4'],
    ['202公顷呢，拉土拉了小半年。', 'dump-202'],
    ['排土场都种上草了，滴灌管铺得满山。', 'dump-202'],
    ['中玻那块地平完了。', 'zhongbo'],
    ['一号物流趴一宿不要钱。', 'road-port'],
    ['电大卡越来越多，今年要换一千辆。', 'truck-1000'],
    ['千万千瓦基地的线路在选。', 'energy-base'],
    ['“创国高”的材料报上去了。', 'hitech-zone'],
    ['门口那几条翻修的路通车了。', 'roads-3'],
    ['老街旧路提级，人行道也铺了砖。', 'roads-3'],
    ['那条新路通了没？', 'roads-2'],
    ['热力管、污水管这回一块儿换。', 'pipes'],
    ['我们楼房等的是老旧改造，外墙刚搭架子。', 'old-48'],
    ['烧煤的炉子拆了，装了空气能。', 'clean-6093'],
    ['区里的馆改完有羽毛球场。', 'stadium'],
    ['母亲河跑道后半段铺完了。', 'marathon'],
    ['马拉松那条道能跑了。', 'marathon'],
    ['去爬山吧，步道修到驿站了。', 'trail'],
    ['年货集挤死人。', 'fair'],
    ['嗨集今年摆几天？', 'fair'],
    ['酒博那个休闲厅能看沙丘。', 'wine-hall'],
    ['生活体验馆带娃做陶不要钱。', 'culture-hall'],
    ['三家牌子捏成一个，瓶上印着一座山。', 'brands'],
    ['新和社区那个存好事的银行又能兑鸡蛋了。', 'credit-bank'],
    ['疾控新添了核酸设备。', 'cdc'],
    ['中医院要加床位，下月动工。', 'tcm-hosp'],
    ['老主任收徒弟，那叫师承项目。', 'tcm-innov'],
    ['街角游园建设项目开标。', 'pocket-park'],
    ['校园跑道：九小、滨小已完工。', 'track-9'],
    ['校园跑道：九小、滨小已完工。', 'track-bh'],
    ['区医院：主体完成。', 'hospital'],
    ['宝杰石墨化炉送了电。', 'anode'],
    ['中玻：场地平整完成。', 'zhongbo'],
    ['区里要签一批新的招商项目，协议160亿元。', 'signed-200'],
  ])('%s', (line, project) => {
    expect(projectsIn('海勃湾街坊闲话', line)).toContain(project)
  })
})

describe('the same words of other places', () => {
  it.each([
    ['棋盘井打工人', '三千万吨那个园子下月通火车，乌海司机也来。'],
    ['磴口街坊闲话', '烧煤的炉子拆了，装了空气能，海勃湾的亲戚也想装。'],
    ['包头街坊闲话', '乌海的朋友问，万达广场几点关门？'],
    ['呼市街坊闲话', '海勃湾的表哥说，二中新校区旁边房价高。'],
    ['银川街坊闲话', '中医院要加床位，乌海的网友来打听。'],
    ['临河街坊闲话', '年货集挤死人，有海勃湾的粉丝也来。'],
    ['化工行情', '国内在建BDO装置23套，乌海一套。'],
    ['投资者问答', '三维股份称与乌海三维新材料无关联。'],
    ['卡友闲话', '上游焦化方面，乌海老焦炉煤气偏紧。'],
  ])('%s: %s', (headline, line) => {
    expect(projectsIn(headline, line)).toEqual([])
  })
})

describe('the mall', () => {
  it.each([
    '咱在万达北门集合，六点走。',
    '房子在万达对面，采光好。',
    '地址：新华西街万达广场3楼302。',
    '小店在万达广场旁边那条巷子里。',
    '坐2路到万达广场站下车。',
    '学校离万达不远，挨着万达广场。',
  ])('is not meant where it only says where something is: %s', (line) => {
    expect(projectsIn('海勃湾街坊闲话', line)).toEqual([])
  })

  it.each(['周末逛万达的人乌泱乌泱的。', '万达广场今年人气最旺。', '万达停车前两小时不要钱。'])(
    'is meant in %s',
    (line) => {
      expect(projectsIn('海勃湾街坊闲话', line)).toEqual(['wanda'])
    },
  )
})
