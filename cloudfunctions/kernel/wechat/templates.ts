/** Ids of the three message templates, which the association applies for in WeChat's console and hands in as environment variables. */
import { templates, type Template } from '@/domain/account/inbox/kinds'

const variableOf: Readonly<Record<Template, string>> = { todo: 'TEMPLATE_TODO', reminder: 'TEMPLATE_REMINDER', progress: 'TEMPLATE_PROGRESS' }

/** Names of the variables, for the deployment. */
export const templateVariables: readonly string[] = templates.map((template) => variableOf[template])

/** Stands where the association has no such template yet. */
const noTemplate = '-'

/** The id of this template; undefined where there is none, and its messages stay in the inbox. */
export function templateId(template: Template): string | undefined {
  const id = process.env[variableOf[template]]
  return id && id !== noTemplate ? id : undefined
}
