/** What a team tells before it is asked: the plays of every strategy but `reactive`, by where it learns of them. */
import type { Part } from '../part.js'
import { angryPost } from '../plays/angry-post.js'
import { badSurveyAnswer } from '../plays/bad-survey-answer.js'
import { checkIn } from '../plays/check-in.js'
import { crash } from '../plays/crash.js'
import { knownFault } from '../plays/known-fault.js'
import { limitNear } from '../plays/limit-near.js'
import { plannedMaintenance } from '../plays/planned-maintenance.js'
import { renewalDue } from '../plays/renewal-due.js'
import { serviceInterruption } from '../plays/service-interruption.js'
import { serviceRestored } from '../plays/service-restored.js'
import { solvedFollowUp } from '../plays/solved-follow-up.js'
import { struggling } from '../plays/struggling.js'

export const usualPlays = (): ReadonlyArray<Part> => [
  serviceInterruption(), // monitoring
  serviceRestored(),
  plannedMaintenance(),
  knownFault(),
  crash(),
  struggling(), // analytics
  limitNear(),
  badSurveyAnswer(), // questionnaires
  angryPost(), // social media
  solvedFollowUp(), // the helpdesk itself
  checkIn(),
  renewalDue(),
]
