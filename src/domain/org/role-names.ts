/** What each post is called, what it does in one sentence, at which kinds of places it exists, and how long it usually lasts. */
import type { PlaceKind } from './place-kind'
import type { StaffRole } from './roles'

interface RoleFacts {
  /** As screens name it, 简体. */
  name: string
  /** One sentence for the person who is invited. */
  does: string
  at: readonly PlaceKind[]
  /** Usual length of the post; null where it has no end. */
  termMonths: number | null
}

const base: readonly PlaceKind[] = ['village', 'park', 'firm', 'market', 'campus']
const upToCounty: readonly PlaceKind[] = ['county', 'township', ...base]
const everywhere: readonly PlaceKind[] = ['province', 'city', ...upToCounty]

export const roleFacts: Readonly<Record<StaffRole, RoleFacts>> = {
  villageWorker: { name: '村（社区）专干', does: '联系本村（社区）的家庭，上门看望，帮着办事。', at: base, termMonths: null },
  townshipOfficer: { name: '乡镇（街道）专干', does: '审核各村报来的申请，安排走访，做双岗联系人。', at: ['township'], termMonths: null },
  countyOfficer: { name: '县（市、区）计生协', does: '管理本县的服务和人员，复核各乡镇的申请。', at: ['county'], termMonths: null },
  cityOfficer: { name: '市州计生协', does: '管理本市的服务和人员，处理超期上报的事。', at: ['city'], termMonths: null },
  provinceAdmin: { name: '省计生协', does: '管理全省的地方、岗位和服务项目。', at: ['province'], termMonths: null },
  editor: { name: '编辑', does: '写文章、改文章，送审后发布。', at: ['province', 'city', 'county'], termMonths: 24 },
  medicalReviewer: { name: '医学审核', does: '核对文章里的医学内容，签名后才能发布。', at: ['province', 'city'], termMonths: 24 },
  chiefEditor: { name: '总编', does: '最后审定文章，决定发布或撤下。', at: ['province'], termMonths: 24 },
  venueManager: { name: '场地管理员', does: '管理亲子小屋、暖心家园等场地和活动。', at: upToCounty, termMonths: 24 },
  counsellor: { name: '咨询员', does: '回答大家的提问，约时间面谈。', at: everywhere, termMonths: 24 },
  psychologist: { name: '心理咨询师', does: '接听心理求助，陪伴需要的家庭。', at: ['province', 'city', 'county', 'township'], termMonths: 24 },
  doctor: { name: '家庭医生', does: '为签约家庭看病、随访、转诊。', at: ['county', 'township', 'village'], termMonths: 36 },
  hospitalContact: { name: '医院联系人', does: '在医院里帮就医绿色通道的家庭接洽。', at: ['province', 'city', 'county', 'township'], termMonths: 24 },
  insurerContact: { name: '保险联系人', does: '受理保险报案，告诉家庭理赔到了哪一步。', at: ['province', 'city', 'county'], termMonths: 12 },
  lenderContact: { name: '贷款银行联系人', does: '核对贷款利息，答复贴息申请。', at: ['province', 'city', 'county'], termMonths: 12 },
  schoolContact: { name: '学校联系人', does: '在学校安排青春健康课，转达学生的求助。', at: ['county', 'township', 'campus'], termMonths: 12 },
  mediator: { name: '调解员', does: '约双方见面，把事情说开，写下约定。', at: ['city', ...upToCounty], termMonths: 36 },
  volunteerLeader: { name: '志愿服务队长', does: '带志愿者结对、排班，确认每次服务。', at: upToCounty, termMonths: 24 },
  auditor: { name: '审计员', does: '只看查阅记录，检查资料有没有被随意翻看。', at: ['province', 'city', 'county'], termMonths: 12 },
}

export const roleName = (role: StaffRole): string => roleFacts[role].name

/** As families read it under a name: 望月湖社区 专干, 岳麓区计生协. */
export function contactRoleText(role: StaffRole, placeName: string): string {
  const name = roleName(role)
  return name.endsWith('计生协') ? `${placeName}计生协` : `${placeName} ${name.endsWith('专干') ? '专干' : name}`
}
