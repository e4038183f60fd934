package gangmu.matter;

/** 重要程度: an important matter is verified before it is closed. */
public enum Importance {
    NORMAL,
    IMPORTANT
}
