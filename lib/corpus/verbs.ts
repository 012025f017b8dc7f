import type { Stage } from './model'

/** What an official verb says of a project's stage, and whether doing it can be seen at all. */
export interface Verb {
  stage: Stage | null
  /** False where there is nothing to reach: 加强, 发挥, 探索 go on for ever. */
  definite: boolean
}

const VERBS: [Stage | null, boolean, string][] = [
  ['plan', false, '谋划实施 谋划 探索'],
  ['sign', true, '签约 签订'],
  ['start', true, '开工建设 开工 启动 动工'],
  ['advance', true, '实施 建设 新建 开设 建立 设立 创建 开展'],
  [
    'advance',
    false,
    `推进 推动 推广 推行 推出 实行 打造 整合 培育 引进 加强 强化 提升 提高 深化 优化 健全 完善 扩大 落实 促进
     补齐 巩固 发展 整治 整改 保障 维护 根治 防治 防范 管控 严控 控制 践行 办理 做好 做强 做优 抓好 支持 坚持
     加快 加速`,
  ],
  ['complete', true, '阶段性完成 完成 建成 实现 达到 突破 新增 竣工 销案 全覆盖'],
  ['operate', true, '建成投产 建成投用 建成运营 投产 投用 投运 达产 运营'],
  ['stop', true, '停建 停止 退出 取缔 关停'],
  [null, false, '发挥 形成 解决'],
]

export const VERB_STAGES: ReadonlyMap<string, Verb> = new Map(
  VERBS.flatMap(([stage, definite, words]) =>
    words.split(/\s+/).map((word): [string, Verb] => [word, { stage, definite }]),
  ),
)

const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')

const ADVERBS =
  `全力 全面 加快 加速 稳步 积极 大力 重点 高标准 高质量 阶段性 匠心 持续 深入 扎实 着力 统筹 不断 逐步
  严格 坚决 进一步 常态化 有序 切实 有效 充分 认真 加大 滚动`.split(/\s+/)

const verb = longestFirst(VERB_STAGES.keys())
/** Official verbs with the adverbs before them, as one phrase: 高标准完成, 健全完善. */
export const VERB_PHRASE = new RegExp(`(?:${longestFirst(ADVERBS)})*(${verb})(${verb})?(?!性)`, 'g')

/** A verb that closes a clause and so says what becomes of all that it lists: …等项目开工建设. */
export const CLOSING_VERB = new RegExp(
  `(${longestFirst([...VERB_STAGES].filter(([, verb]) => verb.definite && verb.stage !== 'advance').map(([word]) => word))})$`,
)
