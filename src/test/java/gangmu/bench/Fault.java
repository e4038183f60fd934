package gangmu.bench;

import gangmu.bench.BreakableLine.State;
import java.io.IOException;
import java.time.Duration;

/** What goes wrong in a computing centre. */
enum Fault {
    NODE_WITH_DATABASE_KILLED("kill -9 of the node that runs the database") {
        @Override
        void inject(FaultScene scene) throws IOException, InterruptedException {
            scene.kill(0);
            scene.start(0);
        }
    },
    OTHER_NODE_KILLED("kill -9 of the other node") {
        @Override
        void inject(FaultScene scene) throws IOException, InterruptedException {
            scene.kill(1);
            Thread.sleep(WHILE);
            scene.start(1);
        }
    },
    POSTMASTER_KILLED("kill -9 of the postmaster") {
        @Override
        void inject(FaultScene scene) throws IOException {
            scene.killDatabase(true);
        }
    },
    BACKEND_KILLED("kill -9 of a process of the database") {
        @Override
        void inject(FaultScene scene) throws IOException {
            scene.killDatabase(false);
        }
    },
    LINE_RESET("connections to the database reset") {
        @Override
        void inject(FaultScene scene) {
            scene.line().reset();
        }
    },
    LINE_STALLED("line to the database stands still for 6 s") {
        @Override
        void inject(FaultScene scene) throws InterruptedException {
            scene.line().become(State.STALLED);
            Thread.sleep(Duration.ofSeconds(6));
            scene.line().become(State.WHOLE);
        }
    },
    ANSWERS_LOST("answers of the database lost for 2 s, then reset") {
        @Override
        void inject(FaultScene scene) throws InterruptedException {
            scene.line().become(State.DEAF);
            Thread.sleep(Duration.ofSeconds(2));
            scene.line().reset();
            scene.line().become(State.WHOLE);
        }
    },
    LINE_CUT("line to the database cut for 12 s") {
        @Override
        void inject(FaultScene scene) throws InterruptedException {
            scene.line().become(State.GONE);
            scene.line().reset();
            Thread.sleep(Duration.ofSeconds(12));
            scene.line().become(State.WHOLE);
        }
    },
    DISK_FULL("disk full for 8 s") {
        @Override
        void inject(FaultScene scene) throws IOException, InterruptedException {
            scene.fill();
            Thread.sleep(Duration.ofSeconds(8));
            scene.makeRoom();
        }

        @Override
        boolean isPossible(FaultScene scene) {
            return scene.hasOwnDisk();
        }
    },
    CLOCK_FORWARD("clock of one node 3 h ahead for 6 s") {
        @Override
        void inject(FaultScene scene) throws IOException, InterruptedException {
            jump(scene, 3 * 3600);
        }
    },
    CLOCK_BACK("clock of one node 10 min behind for 6 s") {
        @Override
        void inject(FaultScene scene) throws IOException, InterruptedException {
            jump(scene, -600);
        }
    };

    private static final Duration WHILE = Duration.ofSeconds(3);

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Does it, and puts right what would not come right by itself. */
    abstract void inject(FaultScene scene) throws IOException, InterruptedException;

    boolean isPossible(FaultScene scene) {
        return true;
    }

    private static void jump(FaultScene scene, long seconds) throws IOException, InterruptedException {
        scene.putClock(seconds);
        Thread.sleep(Duration.ofSeconds(6));
        scene.putClock(0);
    }
}
