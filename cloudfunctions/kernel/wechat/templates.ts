/** Ids of the three message templates, which the association applies for in WeChat's console and hands in as environment variables. */
import { templates, type Template } from '@/domain/account/inbox/kinds'

const variableOf: Readonly<Record<Template, string>> = { todo: 'TEMPLATE_TODO', reminder: 'TEMPLATE_REMINDER', progress: 'TEMPLATE_PROGRESS' }

/** Names of the variables, for the deployment. */
export const templateVariables: readonly string[] = templates.map((template) => variableOf[template])

/** The id of this template; undefined where the association has none, and its messages stay in the inbox. */
export const templateId = (template: Template): string | undefined => process.env[variableOf[template]] || undefined
