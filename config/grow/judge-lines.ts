/** Rows of measurements to rows of z-scores (WHO 2006) and grades (WS/T 423—2022). */
import { daysPerMonth } from '../../src/domain/grow/growth/age'
import { chinaGrade, type ChinaGrade, type GradedBy } from '../../src/domain/grow/growth/china-standard'
import type { Indicator, Sex } from '../../src/domain/grow/growth/indicator'
import { sizeAsStandardMeasures, standsFromDay, type Posture } from '../../src/domain/grow/growth/posture'
import { whoZScores, type WhoIndicator } from '../../src/domain/grow/growth/who-z-scores'

const order = ['weight', 'length', 'weightForSize', 'bmi', 'head'] as const satisfies readonly WhoIndicator[]
const columns = ['sex', 'ageDays', 'weightKg', 'lengthCm', 'measured', 'headCm'] as const
export const resultHeader = [...columns, ...order.map((name) => `${name}Z`), ...order.map((name) => `${name}Grade`)].join(',')

const sexes: Record<string, Sex> = { m: 'boy', boy: 'boy', 男: 'boy', f: 'girl', girl: 'girl', 女: 'girl' }
const postures: Record<string, Posture | undefined> = { l: 'lying', h: 'standing', '': undefined }

class BadLine extends Error {}

function numberOf(cell: string, name: string): number | undefined {
  if (cell === '') return undefined
  const value = Number(cell)
  if (!Number.isFinite(value) || value < 0 || (name !== 'ageDays' && value === 0)) throw new BadLine(`${name} is not a number of a measurement: ${cell}`)
  return value
}

/** By percentile where appendix A has them; BMI and weight by size only have deviations. */
const gradedBy = (indicator: Indicator): GradedBy => (indicator === 'weight' || indicator === 'length' || indicator === 'head' ? 'percentile' : 'sd')

function judgeLine(line: string): string {
  const cells = line.split(',').map((cell) => cell.trim())
  if (cells.length > columns.length) throw new BadLine(`more than ${columns.length} columns`)
  const [sexCell = '', ageCell = '', weightCell = '', lengthCell = '', measuredCell = '', headCell = ''] = cells
  const sex = sexes[sexCell.toLowerCase()]
  const ageDays = numberOf(ageCell, 'ageDays')
  if (!sex) throw new BadLine(`sex is M or F, not "${sexCell}"`)
  if (ageDays === undefined) throw new BadLine('ageDays is missing')
  if (!(measuredCell.toLowerCase() in postures)) throw new BadLine(`measured is l, h or empty, not "${measuredCell}"`)
  const posture = postures[measuredCell.toLowerCase()]
  const [weightKg, lengthCm, headCm] = [numberOf(weightCell, 'weightKg'), numberOf(lengthCell, 'lengthCm'), numberOf(headCell, 'headCm')]

  const z = whoZScores({ sex, ageDays, weightKg, lengthCm, posture, headCm })
  const day = Math.floor(ageDays + 0.5)
  const sizeCm = lengthCm === undefined ? undefined : sizeAsStandardMeasures(lengthCm, posture, day)
  const months = ageDays / daysPerMonth
  const grade = (indicator: Indicator, at: number | undefined, value: number | undefined): ChinaGrade | '' =>
    at === undefined || value === undefined ? '' : (chinaGrade(gradedBy(indicator), indicator, sex, at, value) ?? '')
  const grades: Record<(typeof order)[number], string> = {
    weight: grade('weight', months, weightKg),
    length: grade('length', months, sizeCm),
    weightForSize: grade(day < standsFromDay ? 'weightForLength' : 'weightForHeight', sizeCm, weightKg),
    bmi: grade('bmi', months, weightKg !== undefined && sizeCm !== undefined ? weightKg / (sizeCm / 100) ** 2 : undefined),
    head: grade('head', months, headCm),
  }
  const padded = columns.map((_, i) => cells[i] ?? '')
  return [...padded, ...order.map((name) => z[name]?.toFixed(2) ?? ''), ...order.map((name) => grades[name])].join(',')
}

/**
 * Each row with its z-scores and grades behind it, under a header; a header in the input is passed over.
 * @throws with the number of the first line that cannot be read: nothing is half answered.
 */
export function judgeLines(input: string): string {
  const lines = input.replace(/^\uFEFF/, '').split(/\r?\n/)
  const judged = lines.flatMap((line, index) => {
    if (line.trim() === '' || (index === 0 && /^\s*sex\s*,/i.test(line))) return []
    try {
      return [judgeLine(line)]
    } catch (error) {
      if (error instanceof BadLine) throw new Error(`line ${index + 1}: ${error.message}`)
      throw error
    }
  })
  return `${[resultHeader, ...judged].join('\n')}\n`
}
