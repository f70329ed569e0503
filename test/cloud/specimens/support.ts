import type { SpecimensOf } from '../matrix/specimen'

export const supportSpecimens: SpecimensOf<'support'> = {
  'support.programmes.list': { plain: () => ({}) },
  'support.programmes.programme': { plain: () => ({ id: 'special-support', placeIds: ['n1'] }) },
}
