import { useRouter } from '@tarojs/taro'
import { useInAddress } from '@/client/desk/use-in-address'
import { back, open } from '@/client/routes'
import { useWide } from '@/client/use-wide'

export interface Chosen {
  id: string | undefined
  /** Beside the list on a PC; on a phone a page of its own. */
  choose: (id: string) => void
  close: () => void
  /** A phone's page that holds nothing but the chosen thing. */
  alone: boolean
}

/** What stands open on a desk page: from its address, or as the person chose since; a reload opens it again. */
export function useChosen(route: (open?: string) => string): Chosen {
  const asked = useRouter().params.open
  const wide = useWide()
  const [id, setId] = useInAddress('open')
  const alone = !wide && asked !== undefined
  return {
    // A phone's page of one thing stays with it, whichever post looks at it.
    id: alone ? asked : id,
    choose: (next) => (wide ? setId(next) : open(route(next))),
    close: () => (wide ? setId(undefined) : back()),
    alone,
  }
}
