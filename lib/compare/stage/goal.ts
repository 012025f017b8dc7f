import type { Deadline, Stage } from '../../corpus/model'

export interface StageTarget {
  stage: Stage | null
  action: string | null
  deadline: Deadline | null
  testable: boolean
}

/**
 * What a target would have a page say. `step`: one of the stages. `carry-out`: 实施 and 新建, which work under
 * way neither meets nor misses. `endless`: 加快推进, 探索, 发挥, where only use, production, pause and stop tell.
 */
export type Goal = { kind: 'step'; stage: Stage } | { kind: 'carry-out' } | { kind: 'endless' }

/** Acts without an end that could be seen, whatever stands beside them (加快实施, 稳步推进). */
const ENDLESS =
  /推进|推动|推广|推行|加快|加速|探索|谋划|发挥|打造|培育|支持|强化|加强|提升|提高|优化|深化|巩固|促进|坚持|落实|健全|完善|扩大|形成|解决|践行|办理|做好|打好|整治/
/** Steps that an endless verb may lead up to: 推动…开工建设, 加快推进…销案. */
const STEP_AT_END =
  /(?:开工建设|开工|动工|建成投产|建成运营|建成投用|建成|投产|投用|运营|竣工|完成|销案|签约|实现)$/

export function goalOf({ stage, action }: StageTarget): Goal {
  if (stage === null || stage === 'plan') return { kind: 'endless' }
  if (stage !== 'advance') return { kind: 'step', stage }
  if (action === null || (ENDLESS.test(action) && !STEP_AT_END.test(action))) return { kind: 'endless' }
  return { kind: 'carry-out' }
}
