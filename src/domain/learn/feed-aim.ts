import { stages, type Stage } from '../account/stages'
import type { Reader } from './feed-keys'
import { groups } from './groups'

/** Of whom nothing is known is shown what is for anybody; what is only for special families is theirs. */
const anybody = { stages, groups: groups.filter((group) => group !== 'specialFamily') }

/** For whom the feed is asked: for the reader; for a stage of life they look at instead; for everybody when they have said nothing of themselves. */
export function feedAim(reader: Reader, stage: Stage | undefined): Reader {
  if (stage) return { ...reader, stages: [stage], groups: [], childMonths: [], pregnancyWeek: undefined }
  const isKnown = reader.stages.length + reader.groups.length + reader.childMonths.length > 0 || reader.pregnancyWeek !== undefined
  return isKnown ? reader : { ...reader, ...anybody }
}
