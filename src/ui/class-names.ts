/** Joins the class names that hold; everything falsy is left out. */
export const classNames = (...names: Array<string | false | undefined>) => names.filter(Boolean).join(' ')
