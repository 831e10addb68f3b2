package org.trialgraph.generate;

/// What the program puts into a text.
enum Slot implements Piece {
    CONDITION {
        @Override
        public void append(Prose prose) {
            prose.out().append(prose.topic().condition(prose.chance()));
        }
    },
    INTERVENTION {
        @Override
        public void append(Prose prose) {
            prose.out().append(prose.topic().intervention(prose.chance()));
        }
    },
    NOTICE {
        @Override
        public void append(Prose prose) {
            prose.out().append(prose.topic().notice());
        }
    },
    TOWN {
        @Override
        public void append(Prose prose) {
            prose.out().append(Places.anywhere(prose.chance()).city());
        }
    },
    NUMBER {
        @Override
        public void append(Prose prose) {
            int size = prose.chance().below(4);
            prose.out()
                    .append(
                            size == 0
                                    ? 5 * (1 + prose.chance().below(20))
                                    : 1 + prose.chance().below(POWERS[size]));
        }
    },
    SMALL {
        @Override
        public void append(Prose prose) {
            var chance = prose.chance();
            prose.out().append(chance.below(3) == 0 ? 1 + chance.below(60) : 1 + chance.below(12));
        }
    },
    PERCENT {
        @Override
        public void append(Prose prose) {
            var chance = prose.chance();
            prose.out().append(1 + chance.below(95));
            if (chance.below(3) == 0) {
                prose.out().append('.').append(chance.below(10));
            }
        }
    },
    YEAR {
        @Override
        public void append(Prose prose) {
            prose.out().append(1985 + prose.chance().below(40));
        }
    },
    TAIL {
        @Override
        public void append(Prose prose) {
            TailWords.append(prose.out(), prose.chance());
        }
    },
    CODE {
        @Override
        public void append(Prose prose) {
            TailWords.appendCode(prose.out(), prose.chance().bits() >>> 40);
        }
    };

    private static final int[] POWERS = {1, 30, 200, 1500};
}
