import { i18n } from '#i18n'
import type { Target } from '../lib/corpus/model'
import { inChinese } from '../lib/format/language'

export interface StageChipProps {
  target: Pick<Target, 'action' | 'stage' | 'commitment'>
}

/** The verb as the government wrote it; our name for the stage stands beside it where a reader may not read Chinese. */
export function StageChip({ target: { action, stage, commitment } }: StageChipProps) {
  if (!commitment) return <span class="chip">{i18n.t('target.reported')}</span>
  const name = stage && i18n.t(`stage.${stage}`)
  if (!action) return name ? <span class="chip stage">{name}</span> : null
  return (
    <span class="chip stage">
      <span lang="zh-CN">{action}</span>
      {name && (
        <span class={inChinese() ? 'unseen' : 'gloss'}>
          {inChinese() && `${i18n.t('stage.label')} `}
          {name}
        </span>
      )}
    </span>
  )
}
