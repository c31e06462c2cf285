/**
 * What a text can say about a person. `post`: a post that only one person has ("the head of physics"). `health`: a health matter of
 * somebody who is named or can be recognised, or the writer's own diagnosis, pregnancy or sick leave.
 * Source: 001 "Make sure the necessary documentation is available".
 */
export const findingKinds = ['person', 'post', 'email', 'phone', 'identity-number', 'health'] as const;
export type FindingKind = (typeof findingKinds)[number];
