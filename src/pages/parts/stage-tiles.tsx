import { stages, stageWords, type Stage } from '@/domain/account/stages'
import { ChildFace } from '@/ui/child-face/child-face'
import { ChoiceTile } from '@/ui/choice-tile/choice-tile'
import { ChoiceTiles } from '@/ui/choice-tile/choice-tiles'
import type { IconName } from '@/ui/icon/icons'

const icons: Record<Stage, IconName> = { planning: 'sprout', pregnant: 'pregnant', baby: 'sun', child: 'blocks', youth: 'ask', self: 'mood' }

interface StageTilesProps {
  chosen: readonly Stage[]
  onTap: (stage: Stage) => void
}

/** The stages of life as six large answers. */
export function StageTiles({ chosen, onTap }: StageTilesProps) {
  return (
    <ChoiceTiles label='家里现在是哪一段'>
      {stages.map((stage) => (
        <ChoiceTile
          key={stage}
          icon={icons[stage]}
          picture={stage === 'baby' ? <ChildFace /> : undefined}
          title={stageWords[stage].title}
          text={stageWords[stage].about}
          on={chosen.includes(stage)}
          onTap={() => onTap(stage)}
        />
      ))}
    </ChoiceTiles>
  )
}
