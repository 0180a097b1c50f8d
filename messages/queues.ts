/** The one task queue: every worker serves every story. */
export const TASK_QUEUE = 'sixth-day';

/** The namespace of a new engine. */
export const NAMESPACE = 'default';
