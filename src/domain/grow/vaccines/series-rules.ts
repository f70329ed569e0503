/** Which rule each series follows. */
import type { SeriesRule } from './next'
import type { Series } from './products'
import { dtap } from './series/dtap'
import { hepA } from './series/hep-a'
import { hepB } from './series/hep-b'
import { hpv } from './series/hpv'
import { je } from './series/je'
import { mening } from './series/mening'
import { mmr } from './series/mmr'
import { polio } from './series/polio'
import { tb } from './series/tb'

export const seriesRules: Record<Series, SeriesRule> = { hepB, tb, polio, dtap, mening, mmr, je, hepA, hpv }
