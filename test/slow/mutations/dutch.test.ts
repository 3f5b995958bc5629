import { testMutations } from './test-mutations.ts';

testMutations('dutch');
