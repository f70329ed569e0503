import { speaksOfDespair } from './first-call'
import { speaksOfLoss } from './speaks-of-loss'

/**
 * What to look for when somebody asks this. For the hardest things people have many words, and a single character of them (死) stands in pieces that would hurt; what there is for
 * them is called by words of its own.
 */
export function lookedFor(asked: string): string {
  if (speaksOfDespair(asked)) return '心情不好 抑郁'
  return speaksOfLoss(asked) ? '想念 思念 特殊家庭' : asked
}
