/** Kinds of places that help (找得到), in the order in which screens show them. */
export const venueKinds = [
  'vaccination', 'maternalChild', 'sunflowerHouse', 'childcare', 'memberHome', 'warmHome', 'hospital', 'counselling', 'legalAid',
] as const
export type VenueKind = (typeof venueKinds)[number]

/** What a person reads for it. */
export const venueKindNames: Readonly<Record<VenueKind, string>> = {
  vaccination: '接种门诊',
  maternalChild: '妇幼保健院',
  sunflowerHouse: '向日葵亲子小屋',
  childcare: '托育机构',
  memberHome: '会员之家',
  warmHome: '暖心家园',
  hospital: '协议医院',
  counselling: '心理咨询',
  legalAid: '法律援助',
}

/** Short enough for a tile. */
export const shortKindName = (kind: VenueKind): string => (kind === 'sunflowerHouse' ? '亲子小屋' : venueKindNames[kind])

const ofChildren: ReadonlySet<VenueKind> = new Set(['sunflowerHouse', 'childcare'])

/** Is for families with small children: whoever is spared that (docs/principles.md, 2) does not come upon it. */
export const isOfChildren = (kind: VenueKind): boolean => ofChildren.has(kind)

/** The kinds shown unasked. `quietly`: to who is spared what is about children; what consoles and what heals then comes first. */
export function kindsShown(quietly: boolean): VenueKind[] {
  if (!quietly) return [...venueKinds]
  return ['warmHome', 'hospital', 'counselling', 'memberHome', 'legalAid', 'vaccination', 'maternalChild']
}
