import { Field } from '@/ui/field/field'
import type { FrontPartProps } from './front-form'

/** Whose work it is, as readers are told. */
export function AuthorPart({ front, onEdit }: FrontPartProps) {
  return (
    <>
      <Field label='作者' value={front.authorName} onInput={(authorName) => onEdit({ authorName })} maxLength={40} />
      <Field label='作者的职务' value={front.authorTitle} onInput={(authorTitle) => onEdit({ authorTitle })} maxLength={60} />
    </>
  )
}
