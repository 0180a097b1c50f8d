import type { Path } from '../script';
import { mistakes } from './mistakes';
import { stage1Paths } from './stage-1';
import { stage2Paths } from './stage-2';
import { stage3Paths } from './stage-3';

/** Every path of the proof, with forty pupils on them in all. */
export const paths: Path[] = [...stage1Paths, mistakes, ...stage2Paths, ...stage3Paths];
