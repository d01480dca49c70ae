import type { WrittenYears } from '../written.ts'
import { declan } from './declan.ts'
import { grace } from './grace.ts'
import { hana } from './hana.ts'
import { leila } from './leila.ts'
import { mateus } from './mateus.ts'
import { oskar } from './oskar.ts'
import { priya } from './priya.ts'
import { saia } from './saia.ts'
import { wanjiru } from './wanjiru.ts'
import { yusuf } from './yusuf.ts'

/** The people whose years are written by hand: Leila and her nine. */
export const CAST: readonly WrittenYears[] = [leila, mateus, wanjiru, oskar, priya, yusuf, hana, declan, saia, grace]
