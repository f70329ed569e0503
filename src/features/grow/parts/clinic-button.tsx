import { open, routes } from '@/client/routes'
import { Button } from '@/ui/button/button'

interface ClinicButtonProps {
  /** Which one is asked for. */
  clinic: '接种门诊' | '儿保门诊'
}

const kinds = { 接种门诊: 'vaccination', 儿保门诊: 'maternalChild' } as const

/** Leads to those near by: when they are open, what to bring, whom to call. */
export function ClinicButton({ clinic }: ClinicButtonProps) {
  return (
    <Button kind='line' icon='pin' label={`附近的${clinic}`} onTap={() => open(routes.venues({ kind: kinds[clinic] }))}>
      门诊
    </Button>
  )
}
