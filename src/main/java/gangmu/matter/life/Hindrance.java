package gangmu.matter.life;

/**
 * 暂不能办: a refusal that whoever would do the deed wants to know of beforehand, because the matter is where it should be and something
 * about it is not. That it is at another stage, or another unit's, needs no telling.
 */
interface Hindrance {

    /** Why not, in a sentence. */
    String reason();
}
