/** What a link or a code carries; undefined when it is cut off. */
export function tokenOf({ token, scene }: { token?: string; scene?: string }): string | undefined {
  const said = token ?? (scene === undefined ? undefined : decoded(scene))
  return said !== undefined && /^[\w-]{22}$/.test(said) ? said : undefined
}

function decoded(scene: string): string | undefined {
  try {
    return decodeURIComponent(scene)
  } catch {
    return undefined
  }
}
