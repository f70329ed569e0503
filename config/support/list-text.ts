import { yuan } from '../../src/domain/support/said-yuan'
import { shippedProgrammes } from '../../src/domain/support/shipped/shipped-programmes'

/** What `decide` can be asked, for who writes its input. */
export const listText = (): string =>
  shippedProgrammes
    .map(({ id, title, parameters, questions }) =>
      [
        `${id}  ${title}`,
        ...parameters.map(({ name, label, unit, value, standing }) => `  parameter ${name} = ${unit === 'cents' && typeof value === 'number' ? `${yuan(value)} yuan` : `${String(value)} ${unit}`}  ${label} (${standing})`),
        ...questions.map(({ fact, kind, asks, choices }) => `  fact ${fact}: ${kind}${choices ? ` ${choices.map(({ value }) => String(value)).join(' | ')}` : ''}  ${asks}`),
      ].join('\n'),
    )
    .join('\n\n') + '\n'
